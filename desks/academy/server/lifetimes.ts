/** Days of a year, as results are kept after a sitting or after the end of a certificate (R72). */
export const YEAR = 365;

/** Days for which a certificate holds; retests after one, three and six months fall into it. */
export const CERTIFICATE_DAYS = 730;
