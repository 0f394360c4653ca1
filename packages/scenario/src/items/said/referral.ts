/** To whom somebody must be sent, whatever else is true. */
export type Referral = 'asylum' | 'child' | 'victim';
