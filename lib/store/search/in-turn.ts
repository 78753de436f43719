/** Gives a function that has the step run: at once, or, where it is running already, once more after that. */
export function inTurn(step: () => Promise<void>, onFailure: (error: unknown) => void): () => void {
  let isBusy = false;
  let again = false;
  async function work(): Promise<void> {
    isBusy = true;
    try {
      while (again) {
        again = false;
        await step();
      }
    } catch (error) {
      onFailure(error);
    } finally {
      isBusy = false;
    }
  }
  return () => {
    again = true;
    if (!isBusy) void work();
  };
}
