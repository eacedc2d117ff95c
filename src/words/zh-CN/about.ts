import type { AboutWords } from "../AboutWords";

export const about: AboutWords = {
  title: "关于",
  version: (version, rules) => `版本 ${version} · 规则 ${rules}`,
  data: "本加载项不发送任何数据，工作簿的内容不离开这台电脑。",
  licence: "MIT 许可证。",
  notices: "第三方软件许可证",
};
