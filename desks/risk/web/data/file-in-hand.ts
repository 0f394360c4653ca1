let inHand: File | undefined;

/** Keeps a file for the screen that comes next: it cannot stand in an address. */
export const keepInHand = (file: File | undefined): void => {
  inHand = file;
};

/** The file that was kept. */
export const fileInHand = (): File | undefined => inHand;
