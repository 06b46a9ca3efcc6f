/** Whether the file is there: what was not built, or cannot be reached, makes the add-in unavailable. */
export async function isServed(path: string): Promise<boolean> {
  try {
    return (await fetch(path, { method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}
