/** Where a submission stands, and what of the files that findings name is its own. */
export interface Checkout {
  /** The folder that a machine has checked out, an absolute path; null where nothing says so. */
  readonly repository: string | null;
  /** The submission's folder, an absolute path. */
  readonly folder: string;
  readonly isOwn: (file: string) => boolean;
}

/**
 * The path of a submission's file as seen from the repository in which a machine checks it, where there is one, so that remarks
 * stand at the file; null for one of the program's own, and where the submission lies outside of the repository.
 */
export function pathInRepository({ repository, folder, isOwn }: Checkout): (file: string) => string | null {
  const [root, inner] = [slashed(repository ?? folder), slashed(folder)];
  const path = `${inner}/`.startsWith(`${root}/`) ? `${inner}/`.slice(root.length + 1) : null;
  return (file) => (path !== null && isOwn(file) ? path + file : null);
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/").replace(/\/+$/u, "");
}
