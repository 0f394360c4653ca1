/** Who acts, named by an account and never by a mailbox or a name (xAPI 1.0.3, 4.1.2.1; cmi5, 9.2). */
export interface Agent {
  readonly objectType: 'Agent';
  readonly account: { readonly homePage: string; readonly name: string };
}

/** What is acted on. */
export interface Activity {
  readonly objectType?: 'Activity';
  readonly id: string;
  readonly definition?: {
    readonly type?: string;
    readonly name?: Readonly<Record<string, string>>;
  };
}

/** Values under addresses of their own. */
type Extensions = Readonly<Record<string, unknown>>;

/** The result. */
export interface StatementResult {
  readonly score?: {
    readonly scaled?: number;
    readonly raw?: number;
    readonly min?: number;
    readonly max?: number;
  };
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  /** ISO 8601. */
  readonly duration?: string;
  readonly extensions?: Extensions;
}

/** In what it happened. */
export interface StatementContext {
  readonly registration?: string;
  readonly contextActivities?: Readonly<
    Partial<Record<'category' | 'grouping' | 'parent' | 'other', readonly Activity[]>>
  >;
  readonly language?: string;
  readonly extensions?: Extensions;
}

/** A statement of the Experience API (xAPI 1.0.3, part 2). */
export interface Statement {
  readonly id: string;
  readonly actor: Agent;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: Activity;
  readonly result?: StatementResult;
  readonly context?: StatementContext;
  /** In UTC. */
  readonly timestamp: string;
}
