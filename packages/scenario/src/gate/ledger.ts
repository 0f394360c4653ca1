import { canonicalJson, utf8 } from '../truth/canonical-json.ts';
import type { GateAlert } from './alerts.ts';
import type { Gate } from './gate.ts';
import type { GateTruth } from './truth.ts';

/** The truth of a gate: for each exhibit what a right first line must say and what may be decided, and every alert. */
export interface GateLedger {
  readonly travellers: readonly (GateTruth & { readonly exhibit: string })[];
  readonly alerts: readonly GateAlert[];
}

/** The ledger, in canonical JSON (RFC 8785): its digest can be published before an exercise. */
export const gateLedger = ({ travellers, alerts }: Gate): Uint8Array => {
  const ledger: GateLedger = {
    travellers: travellers.map(({ exhibit, truth }) => ({ exhibit, ...truth })),
    alerts,
  };
  return utf8(`${canonicalJson(ledger)}\n`);
};
