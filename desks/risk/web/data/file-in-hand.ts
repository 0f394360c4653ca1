let inHand: File | undefined;

/** Keeps a file for the next screen: it does not fit into an address. */
export const keepInHand = (file: File | undefined): void => {
  inHand = file;
};

/** The file that was kept. */
export const fileInHand = (): File | undefined => inHand;
