require("./requireTypeScript");
require("./locate/bench.ts");
