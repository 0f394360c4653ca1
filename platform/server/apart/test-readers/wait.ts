// A reader that waits for ever without using the processor.
setInterval(() => undefined, 1e6);
