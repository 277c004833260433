export interface WitnessTables {
  witness_log: { origin: string; size: number; root: string; checkpoint: string; at: string };
  witness_asked: { vkey: string; name: string; size: number; at: string; problem: string | null };
}
