/** One text that an article had, as a list of them needs it. */
export type Revision = {
  readonly id: string;
  /** `plainText`, as annotated. */
  readonly text: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly capturedAt: string;
};
