// A reader that never answers.
for (;;);
