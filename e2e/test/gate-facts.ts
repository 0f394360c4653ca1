/** What a test knows of somebody who comes to the gate. */
export interface ComingTraveller {
  readonly exhibit: string;
  readonly zone: string;
  readonly flight: string;
  /** What was planted; absent of who is genuine and complete. */
  readonly plant?: string | undefined;
  /** Where the files of the chip lie as a ZIP; absent where no chip answers. */
  readonly chip?: string | undefined;
  /** Whether only `clear` is right once everything was shown. */
  readonly clear: boolean;
  /** What a page reader takes from the visual zone. */
  readonly print: object;
  readonly surname: string;
  /** What is shown at the booth beside the document. */
  readonly shown: {
    readonly journey: Readonly<
      Record<'returnTicket' | 'lodging' | 'healthInsurance' | 'meansSufficient', boolean>
    > & { readonly parentalConsent?: boolean };
  };
  /** What the traveller says or shows that asks for help. */
  readonly help?: 'asylum' | 'child' | 'trafficking' | 'medical' | undefined;
  /** What a first-line officer may rightly do. */
  readonly firstLine: readonly ('pass' | 'second-line' | 'hold')[];
}

/** What a test knows of the server with the virtual gate. */
export interface GateFacts {
  readonly address: string;
  readonly password: string;
  /** A file. The source of alerts whose kind it contains does not answer, or too late if the kind follows `late `. */
  readonly takenAway: string;
  /** A file. The database owner runs its statements; then it is deleted. */
  readonly statements: string;
  readonly flights: readonly { readonly id: string; readonly designator: string }[];
  readonly travellers: readonly ComingTraveller[];
}
