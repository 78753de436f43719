import fc from 'fast-check';

/**
 * Property tests take the same samples every time, so that a red run can be repeated and a green one says something.
 * `FC_SEED=$RANDOM npm run test:unit` looks further.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_200_210) });
