/** A field that keeps a standard directory. */
export interface DirectoryField {
  readonly name: string;
  /** Under which it goes too; names that units gave of themselves are not among them. */
  readonly aliases: readonly string[];
  /**
   * The ministry's document, only where it, or a document that cites it, was read: of most fields the
   * number was not.
   */
  readonly document: string | null;
  /** Whether its directories have columns for the level: three fields' have none as a rule. */
  readonly levels: boolean;
  /** Its own words for some people, and for on request; habits differ by place as well. */
  readonly group: "特定群众" | "特定群体";
  /** The heading of the channels has a legend (■ for what must be, □ for what may be). */
  readonly legend: boolean;
}

const field = (name: string, said: Partial<DirectoryField> = {}): DirectoryField => ({
  name,
  aliases: [],
  document: null,
  levels: true,
  group: "特定群众",
  legend: false,
  ...said,
});

const ofHousing = { group: "特定群体", legend: true } as const;

/**
 * The 26 fields of 国办发〔2019〕54号. The names have been seen in directories or lists of several
 * places; the official order has not been read: this one is remembered, and agrees with one compilation
 * of 18 fields. It is a default, not a rule.
 */
export const directoryFields: readonly DirectoryField[] = [
  field("重大建设项目", { levels: false }),
  field("公共资源交易", { levels: false }),
  field("财政预决算", { aliases: ["财政预算决算"], levels: false }),
  field("安全生产"),
  field("税收管理"),
  field("农村集体土地征收", { aliases: ["农村集体土地", "征地补偿"] }),
  field("国有土地上房屋征收与补偿", { aliases: ["国有土地上房屋征收"], ...ofHousing }),
  field("保障性住房", ofHousing),
  field("农村危房改造", ofHousing),
  field("生态环境", { document: "环办厅函〔2019〕672号" }),
  field("公共文化服务"),
  field("公共法律服务", { aliases: ["公共法律"] }),
  field("扶贫", { aliases: ["乡村振兴", "巩固拓展脱贫攻坚成果"] }),
  field("救灾"),
  field("食品药品监管"),
  field("城市综合执法", ofHousing),
  field("就业", { document: "人社厅函〔2019〕113号" }),
  field("社会保险", { document: "人社厅函〔2019〕113号" }),
  field("社会救助", { document: "民办函〔2019〕52号" }),
  field("养老服务", { document: "民办函〔2019〕52号" }),
  field("户籍管理"),
  field("涉农补贴"),
  field("义务教育"),
  field("卫生健康", { aliases: ["医疗卫生"], document: "国卫办政务函〔2019〕698号" }),
  field("城乡规划", { aliases: ["国土空间规划"] }),
  field("市政服务", ofHousing),
];
