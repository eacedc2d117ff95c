import { makeStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { asides } from "../../session/way";
import { usePane } from "../../session/PaneContext";
import { About } from "../About";
import { PageBody } from "../PageBody";
import { BackBar } from "../BackBar";
import { ListLine } from "../ListLine";
import { hasPage } from "./asidePages";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** 更多: what stands beside the way, each with what it is for. */
export function MorePage() {
  const styles = useStyles();
  const { session, words, abilities } = usePane();
  const { more, asides: titles } = words.way;
  return (
    <>
      <BackBar title={more} />
      <PageBody>
        <ul className={styles.list}>
          {asides
            .filter((aside) => hasPage(aside, abilities))
            .map((aside) => (
              <li key={aside}>
                <ListLine
                  title={titles[aside].title}
                  what={titles[aside].what}
                  end={<ChevronRightRegular fontSize={16} />}
                  onPress={() => session.go(aside)}
                />
              </li>
            ))}
        </ul>
        <About />
      </PageBody>
    </>
  );
}
