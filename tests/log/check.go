// Reads a log of the tlog-tiles kind with Go's own sumdb packages, and says what does not hold: `go run check.contract.go <folder>`. Only
// the paths of tiles and the text of the tree head are adapted; hashes, proofs and signatures are Go's.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

type files struct{ folder string }

func (f files) Height() int                             { return height }
func (f files) SaveTiles(tiles []tlog.Tile, _ [][]byte) {}

// Go writes tile/8/0/x001/067.p/5, tlog-tiles tile/0/x001/067.p/5, and data tiles as "entries".
func pathOf(tile tlog.Tile) string {
	path := strings.TrimPrefix(tile.Path(), fmt.Sprintf("tile/%d/", height))
	return "tile/" + strings.Replace(path, "data/", "entries/", 1)
}

func (f files) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		data, err := os.ReadFile(filepath.Join(f.folder, pathOf(tile)))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func must(err error, what string) {
	if err != nil {
		fmt.Printf("%s: %v\n", what, err)
		os.Exit(1)
	}
}

func treeOf(folder, name string, verifier note.Verifier) tlog.Tree {
	data, err := os.ReadFile(filepath.Join(folder, name))
	must(err, name)
	signed, err := note.Open(data, note.VerifierList(verifier))
	must(err, name)
	lines := strings.Split(signed.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err, name)
	root, err := base64.StdEncoding.DecodeString(lines[2])
	must(err, name)
	var hash tlog.Hash
	copy(hash[:], root)
	return tlog.Tree{N: size, Hash: hash}
}

func main() {
	folder := os.Args[1]
	key, err := os.ReadFile(filepath.Join(folder, "key"))
	must(err, "key")
	verifier, err := note.NewVerifier(strings.TrimSpace(string(key)))
	must(err, "key")
	tree := treeOf(folder, "checkpoint", verifier)
	reader := tlog.TileHashReader(tree, files{folder})
	proved := int64(0)
	for n := int64(0); n*256 < tree.N; n++ {
		width := int(tree.N - n*256)
		if width > 256 {
			width = 256
		}
		tile := tlog.Tile{H: height, L: -1, N: n, W: width}
		bundle, err := os.ReadFile(filepath.Join(folder, pathOf(tile)))
		must(err, pathOf(tile))
		rest := bytes.NewReader(bundle)
		for at := 0; at < width; at++ {
			var length uint16
			must(binary.Read(rest, binary.BigEndian, &length), pathOf(tile))
			entry := make([]byte, length)
			if _, err := rest.Read(entry); err != nil {
				must(err, pathOf(tile))
			}
			index := n*256 + int64(at)
			proof, err := tlog.ProveRecord(tree.N, index, reader)
			must(err, fmt.Sprintf("entry %d", index))
			must(tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry)), fmt.Sprintf("entry %d", index))
			proved++
		}
		if rest.Len() != 0 {
			must(fmt.Errorf("%d bytes too many", rest.Len()), pathOf(tile))
		}
	}
	for _, name := range os.Args[2:] {
		old := treeOf(folder, name, verifier)
		proof, err := tlog.ProveTree(tree.N, old.N, reader)
		must(err, name)
		must(tlog.CheckTree(proof, tree.N, tree.Hash, old.N, old.Hash), name)
	}
	fmt.Printf("%d entries proved, %d earlier trees\n", proved, len(os.Args)-2)
}
