// Writes docs/localisation.md.
require("./requireTypeScript");
require("./locate/writeTable.ts");
