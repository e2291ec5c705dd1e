import { agreeWithBruteForce } from "../oracle.js";

agreeWithBruteForce(20);
