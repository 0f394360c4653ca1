import fc from 'fast-check';

// Every property of a run draws from one seed; one that names its own keeps it.
fc.configureGlobal({ seed: Number(process.env['AMIRANI_SEED']) });
