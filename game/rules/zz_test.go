package rules_test
import ("testing";"afterlenin/game/scenario";"fmt")
func TestZZ(t *testing.T){ l,p:=scenario.Load(allFolders.find(t,"glassworks"), scenario.Library{}); fmt.Println(p, l!=nil) }
