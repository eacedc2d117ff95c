import { crowdedBooks } from "../fixtures/hostile/crowdedBooks";
import { hostile } from "../fixtures/workbooks/hostile";
import { measureHostile } from "./measureHostile";

measureHostile({ ...hostile, ...crowdedBooks });
