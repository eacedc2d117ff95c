import { below } from "./below";
import { equal } from "./equal";
import { formOfYear } from "./formOfYear";
import { implies } from "./implies";
import { noOtherLines } from "./noOtherLines";
import { notAllZero } from "./notAllZero";
import { periodOfYear } from "./periodOfYear";
import { share } from "./share";
import { usuallyNone } from "./usuallyNone";
import { wholeForm } from "./wholeForm";

/** Kinds that judge amounts of the report. */
export const amountKinds = { equal, implies, share, below, usuallyNone, notAllZero };

/** Kinds that look at the form: what is wrong with it, by name, or null when it cannot be told. */
export const formKinds = { formOfYear, wholeForm, noOtherLines, periodOfYear };
