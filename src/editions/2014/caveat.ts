/** How far this form can be relied on: the annex of the notice itself was not to be had. */
export const caveat = "按公开年报用词整理，未与原表核对";
