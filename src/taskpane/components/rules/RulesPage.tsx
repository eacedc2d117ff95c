import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { editions } from "../../../editions";
import { proposeEdition } from "../../../features/doing/insert/proposeEdition";
import { listRules } from "../../../features/judging/findings/listRules";
import { groupRules } from "../../model/groupRules";
import { usePane } from "../../session/PaneContext";
import { PageBody } from "../PageBody";
import { BackBar } from "../BackBar";
import { RuleItem } from "./RuleItem";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  heading: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

/** 校验规则: every rule of a form, with what it rests on, how much it weighs, and its switch. */
export function RulesPage() {
  const styles = useStyles();
  const { words, state, reportYear } = usePane();
  const { rules } = words.review;
  const [edition, setEdition] = useState(
    () => state.checked?.validation.tables[0]?.edition ?? proposeEdition(reportYear)?.id ?? ""
  );
  return (
    <>
      <BackBar title={rules.title} />
      <PageBody>
        <Text>{rules.intro}</Text>
        <Field label={rules.edition}>
          <Select value={edition} onChange={(_, { value }) => setEdition(value)}>
            {editions.map(({ id }) => (
              <option key={id} value={id}>
                {words.pane.insert.editionOption(id)}
              </option>
            ))}
          </Select>
        </Field>
        {groupRules(listRules(edition)).map(({ group, rules: own }) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{rules.groups[group]}</h3>
            <ul className={styles.list}>
              {own.map((rule) => (
                <RuleItem
                  key={rule.id}
                  rule={rule}
                  off={state.off.get(rule.id) ?? null}
                  wanted={state.hints.has(rule.id)}
                />
              ))}
            </ul>
          </section>
        ))}
      </PageBody>
    </>
  );
}
