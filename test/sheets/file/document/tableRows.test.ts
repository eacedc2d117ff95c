import { strToU8 } from "fflate";
import { readDocument } from "../../../../src/sheets/file/document/readDocument";

async function read(table: string) {
  const { snapshot } = await readDocument(
    "a.html",
    strToU8(`<style>.h {display:none}</style><table>${table}</table>`)
  );
  return snapshot.sheets[1]?.values;
}

it.each([
  ['<td style="display:none">9'],
  ["<td hidden>9"],
  ["<td class=h>9"],
  ['<td style="DISPLAY : None; color:red">9'],
])("a cell that takes no room leaves its place to the next: %s", async (cell) => {
  expect(await read(`<tr><td>规章${cell}<td>15`)).toEqual([["规章", 15]]);
});

it("a cell that is merely not seen keeps its place", async () => {
  expect(await read('<tr><td>规章<td style="visibility:hidden">9<td>15')).toEqual([
    ["规章", "", 15],
  ]);
});

it("a body that is hidden is not there, nor is a table that is", async () => {
  const body = '<tbody style="display:none"><tr><td>藏<td>9</tbody>';
  expect(await read(`${body}<tbody><tr><td>规章<td>15`)).toEqual([["规章", 15]]);
  const page = strToU8(`<div style="display:none"><table><tr><td>规章<td>15</table></div>无。`);
  const { snapshot } = await readDocument("a.html", page);
  expect(snapshot.sheets.map(({ values }) => values)).toEqual([[["无。"]]]);
});

it("a cell spans the rows of its own body only", async () => {
  const head = "<thead><tr><td rowspan=3>内容<td>数</thead>";
  expect(await read(`${head}<tbody><tr><td rowspan=0>规章<td>2<tr><td>3`)).toEqual([
    ["内容", "数"],
    ["规章", 2],
    ["", 3],
  ]);
});

it("a field of a form holds what is typed into it", async () => {
  expect(await read('<tr><td>规章<td><input value="15"><input type=hidden value=6>')).toEqual([
    ["规章", 15],
  ]);
});
