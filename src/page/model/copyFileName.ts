/** "年报-已校验.xlsx" for "年报.xlsx", and for the copy of such a copy too. */
export function copyFileName(name: string, checked: string, hasMacros: boolean): string {
  const base = name.replace(/\.[^.]*$/, "");
  const plain = base.endsWith(`-${checked}`) ? base.slice(0, -checked.length - 1) : base;
  return `${plain}-${checked}${hasMacros ? ".xlsm" : ".xlsx"}`;
}
