import { makeStyles, tokens } from "@fluentui/react-components";

const line = (colour: string, width = "1px") => `inset 0 0 0 ${width} ${colour}`;
const forced = "@media (forced-colors: active)";

/** How the map looks: never by colour alone (frames, figures), and in forced colours by lines. */
export const useMapStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "14px",
    "& th, & td": { padding: 0, fontWeight: tokens.fontWeightRegular },
    "& td": { paddingLeft: "1px", paddingBottom: "1px" },
  },
  names: { width: "30%" },
  ends: { width: "13%" },
  head: { fontSize: "11px", color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  name: {
    overflow: "hidden",
    textAlign: "left",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
  },
  off: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
    textAlign: "right",
    whiteSpace: "nowrap",
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  cell: {
    display: "block",
    height: "7px",
    // Little is left of the pane in Excel: the suspects are to be seen below the map.
    "@media (max-height: 640px)": { height: "4px" },
    borderRadius: "1px",
    cursor: "pointer",
    textAlign: "center",
    backgroundColor: tokens.colorNeutralStroke1,
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    [forced]: {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      boxShadow: "inset 0 -1px 0 CanvasText",
    },
  },
  big: {
    height: "18px",
    lineHeight: "18px",
    "@media (max-height: 640px)": { height: "16px", lineHeight: "16px" },
  },
  small: { fontSize: 0 },
  filled: {},
  blank: {
    backgroundColor: "transparent",
    boxShadow: line(tokens.colorNeutralForeground4),
    [forced]: { boxShadow: "none", border: "1px dashed CanvasText" },
  },
  odd: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    boxShadow: line(tokens.colorStatusWarningForeground1),
    [forced]: { boxShadow: "inset 0 -3px 0 CanvasText" },
  },
  failing: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    boxShadow: line(tokens.colorStatusDangerBorder1),
    [forced]: {
      boxShadow: "none",
      backgroundImage: "repeating-linear-gradient(90deg, CanvasText 0 1px, Canvas 1px 4px)",
    },
  },
  choice: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: line(tokens.colorStatusDangerForeground1, "2px"),
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
    [forced]: { boxShadow: "inset 0 0 0 2px Highlight", color: "CanvasText" },
  },
  certain: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: "#ffffff",
    fontWeight: tokens.fontWeightSemibold,
    [forced]: { backgroundColor: "Highlight", color: "HighlightText", boxShadow: "none" },
  },
  current: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  caption: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
