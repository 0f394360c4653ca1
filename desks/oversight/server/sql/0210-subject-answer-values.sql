-- An answer names the traveller's own values that it leaves out, beside the items that it tells. An answer that waits names none.
update oversight.subject_request set proposal = proposal || '{"left": []}'
  where proposal is not null and not proposal ? 'left';
