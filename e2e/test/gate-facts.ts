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
}

/** What a test knows of the server with the virtual gate. */
export interface GateFacts {
  readonly address: string;
  readonly password: string;
  readonly flights: readonly { readonly id: string; readonly designator: string }[];
  readonly travellers: readonly ComingTraveller[];
}
