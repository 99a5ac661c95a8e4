/** Looks at something reactive as a component would; returns how to stop looking. */
export function watched(look: () => void): () => void {
  return $effect.root(() => {
    $effect(look);
  });
}
