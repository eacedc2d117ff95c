interface Named {
  readonly rows: readonly { readonly key: string; readonly label: string }[];
}

/** The row's name, with that of the row over it where another row has the same. */
export function rowLabel({ rows }: Named, key: string): string {
  const labelAt = (at: string) => rows.find((row) => row.key === at)?.label ?? "";
  const label = labelAt(key);
  const alike = rows.filter((row) => row.label === label).length > 1;
  const over = alike ? labelAt(key.slice(0, key.lastIndexOf("."))) : "";
  return over ? `${over}·${label}` : label;
}
