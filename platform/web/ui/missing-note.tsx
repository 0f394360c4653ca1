/** Why the button of a form cannot be pressed yet: the sentence `missing` of the form. */
export const MissingNote = ({ missing }: { readonly missing: string | undefined }) => (
  <p className="soft small" role="status">
    {missing}
  </p>
);
