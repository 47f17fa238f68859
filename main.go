// Command afterlenin plays After Lenin, a game of politics about who followed Lenin.
package main

func main() {}
