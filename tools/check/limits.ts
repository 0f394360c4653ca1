/** The sizes that keep a file readable in one sitting. */
export const limits = {
  fileLines: 400,
  functionLinesP95: 60,
  anysPerThousandLines: 0.5,
  publicNames: 40,
  outsideDependencies: 2,
} as const;
