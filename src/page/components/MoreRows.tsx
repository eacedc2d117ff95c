import { Button } from "@fluentui/react-components";
import { useDesk } from "../session/useDesk";

interface Props {
  readonly count: number;
  readonly above?: boolean;
  readonly onClick: () => void;
}

/** The way to the rows that are not drawn. */
export function MoreRows({ count, above = false, onClick }: Props) {
  const { page } = useDesk().words;
  if (count <= 0) return null;
  return (
    <Button appearance="subtle" onClick={onClick}>
      {above ? page.moreAbove(count) : page.moreRows(count)}
    </Button>
  );
}
