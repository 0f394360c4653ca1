/** How one part of the server fares. */
export interface Reading {
  readonly status: 'ok' | 'degraded' | 'failing';
  /** What was measured, and the bound at which the part is degraded; their unit is the part's. */
  readonly value?: number;
  readonly limit?: number;
}

/** Measures one part. A part that cannot be measured is failing. */
export interface HealthCheck {
  /** `disk`, `database`, …: the parts of docs/reference/health.md. */
  readonly part: string;
  readonly look: () => Promise<Reading>;
  /** Whether it asks the database: where that does not answer, this part says nothing of its own. */
  readonly needsDatabase?: boolean;
}

/** A part with the instant since which it has fared so. */
export interface PartHealth extends Reading {
  readonly since: string;
  /** The last time in 24 hours that it fared worse, if it is well again. This process alone remembers it. */
  readonly recovered?: {
    readonly status: 'degraded' | 'failing';
    readonly from: string;
    readonly to: string;
  };
}

/** How the whole server fares: as its worst part. */
export interface HealthState {
  readonly status: Reading['status'];
  /** When the parts were looked at. */
  readonly at: string;
  readonly parts: Readonly<Record<string, PartHealth>>;
}

/** The health of a server. */
export interface Health {
  /** Adds a part. */
  readonly register: (check: HealthCheck) => void;
  /** The state of at most five seconds ago, so that asking often costs nothing. */
  readonly state: () => Promise<HealthState>;
}
