import { configureGlobal } from 'fast-check';

// A gate has to say the same twice; `POSTPROOF_SEED` tries others.
configureGlobal({ seed: Number(process.env.POSTPROOF_SEED ?? 20_200_804) });
