/** What is written into the sheet stays Chinese, as the report is. */
export { cells } from "../zh-CN/cells";
