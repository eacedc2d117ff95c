/** The channels that directories list, in their order; in a legend ■ must be, □ may be used. */
export const directoryChannels: readonly string[] = [
  ...["政府网站", "政府公报", "两微一端", "发布会/听证会", "广播电视", "纸质媒体", "公开查阅点"],
  ...[
    "政务服务中心",
    "便民服务站",
    "入户/现场",
    "社区/企事业单位/村公示栏（电子屏）",
    "精准推送",
    "其他",
  ],
];

/** By which other names they go. */
export const otherChannelNames: readonly string[] = [
  ...["政务新媒体", "政务微信", "行政服务中心", "便民惠民服务中心", "发布会", "听证会", "纸质载体"],
  ...["社区", "村委会公示栏", "镇村公示", "公示栏"],
];

/** What stands before a channel that is chosen: the sign itself, and what converters made of it. */
export const chosenMarks: readonly string[] = ["■", "▄", "☑", "√", "✓", "●", "t", "n"];

/** The same for one that may be used besides. */
export const openMarks: readonly string[] = ["□", "口", "○"];

/** Channels that one field alone has, by field. */
export const ownChannels: Readonly<Record<string, readonly string[]>> = {
  农村集体土地征收: ["征地信息公开平台"],
  重大建设项目: ["投资项目在线审批监管平台"],
  公共资源交易: ["公共资源交易平台"],
};
