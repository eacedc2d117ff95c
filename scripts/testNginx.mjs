/** The package served by a real nginx, where there is one: `npm run test:nginx`. */
import { spawnSync } from "node:child_process";

if (spawnSync("nginx", ["-v"]).error) {
  console.log("没有安装 nginx（Debian：apt-get install nginx-light），没有测试。");
  process.exit(0);
}
const jest = ["node_modules/jest/bin/jest.js", "--config", "test/nginx/jest.config.js"];
const { status } = spawnSync(process.execPath, jest, { stdio: "inherit" });
process.exit(status ?? 1);
