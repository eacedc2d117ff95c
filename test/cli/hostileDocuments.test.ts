import { pageBombs, textBombs } from "../fixtures/hostile/pageBombs";
import { wordBombs } from "../fixtures/hostile/wordBombs";
import { measureHostile } from "./measureHostile";

measureHostile({ ...wordBombs, ...pageBombs, ...textBombs });
