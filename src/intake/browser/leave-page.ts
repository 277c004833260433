/** What plain pages gain where scripts run: leaving fast. */
import { leavesFast } from "./leave.ts";

leavesFast();
