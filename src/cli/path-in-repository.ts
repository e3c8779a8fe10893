/**
 * The path of a submission's file as seen from the repository in which a machine checks it, where there is one, so that remarks
 * stand at the file; null for one of the program's own. `repository` and `folder` are absolute paths.
 */
export function pathInRepository(repository: string | null, folder: string): (file: string) => string | null {
  const [root, inner] = [slashed(repository ?? folder), slashed(folder)];
  const prefix = inner.startsWith(`${root}/`) ? inner.slice(root.length + 1) : "";
  return (file) => {
    if (file.startsWith("bundled:")) return null;
    return prefix === "" ? file : `${prefix}/${file}`;
  };
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/").replace(/\/+$/u, "");
}
