import { Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { rulePack } from "../../editions/rulePack";
import { version } from "../model/version";
import { usePane } from "../session/PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  small: { color: tokens.colorNeutralForeground3 },
});

/** 关于: which version this is, that it sends nothing, and the licences of what is in it. */
export function About() {
  const styles = useStyles();
  const { words, abilities } = usePane();
  const { about } = words;
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>
        {about.title}
      </Subtitle2>
      <Text>{about.data}</Text>
      <Text size={200} className={styles.small}>
        {about.version(version, rulePack.version)}
      </Text>
      <Text size={200} className={styles.small}>
        {about.licence}{" "}
        <Link href={abilities.notices} target="_blank" rel="noopener">
          {about.notices}
        </Link>
      </Text>
    </section>
  );
}
