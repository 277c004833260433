/** Someone of the team who can open cases, with a key that their own device made. */
export interface Custodian {
  id: string;
  name: string;
  /** `age1…`: the public half. */
  recipient: string;
  /** Day in UTC. */
  since: string;
  active: boolean;
}
