import product from "../../../package.json";

/** The product's own version, as package.json has it. */
export const { version } = product;
