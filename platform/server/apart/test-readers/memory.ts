// A reader that fills the memory with buffers, beside the heap.
const held = [];
for (;;) held.push(Buffer.alloc(16 * 1024 * 1024, held.length));
