/** Bytes that grow as numbers are written; small numbers take one byte, seven bits in each. */
export class ByteWriter {
  private bytes = new Uint8Array(16);
  length = 0;

  number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  private byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length] = value;
    this.length += 1;
  }

  append({ bytes, length }: ByteWriter): void {
    for (let index = 0; index < length; index += 1) this.byte(bytes[index] ?? 0);
  }

  clear(): void {
    this.length = 0;
  }

  take(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Where a character stands: for each document its number after the one before, then how many bytes its places take, then these. */
export class PostingWriter {
  private readonly all = new ByteWriter();
  private readonly own = new ByteWriter();
  private document = -1;
  private finished = 0;
  private last = 0;

  /** Documents and places in rising order. */
  add(document: number, place: number): void {
    if (document !== this.document) {
      this.finish();
      this.document = document;
      this.last = 0;
    }
    this.own.number(place - this.last);
    this.last = place;
  }

  take(): Uint8Array {
    this.finish();
    return this.all.take();
  }

  private finish(): void {
    if (this.own.length === 0) return;
    this.all.number(this.document - this.finished);
    this.all.number(this.own.length);
    this.all.append(this.own);
    this.own.clear();
    this.finished = this.document;
  }
}

/** Reads what `PostingWriter` wrote. Throws `DamagedIndex` where it ends too early. */
export class PostingReader {
  private at = 0;
  /** The document whose places come next; -1 after the last one. */
  document = -1;
  private end = 0;
  private before = 0;
  private place = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Goes on to the next document, past what is left of this one. */
  next(): boolean {
    this.at = this.end;
    if (this.at >= this.bytes.length) {
      this.document = -1;
      return false;
    }
    this.document = this.before + this.number();
    this.before = this.document;
    const length = this.number();
    this.end = this.at + length;
    this.place = 0;
    if (this.end > this.bytes.length || length === 0) throw new DamagedIndex();
    return true;
  }

  /** The next place in this document; -1 after the last one. */
  nextPlace(): number {
    if (this.at >= this.end) return -1;
    // Most steps take one byte, and there are millions of them.
    const byte = this.bytes[this.at] ?? 0;
    if (byte < 0x80) {
      this.at += 1;
      this.place += byte;
    } else this.place += this.number();
    return this.place;
  }

  private number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at];
      if (byte === undefined || shift > 28) throw new DamagedIndex();
      this.at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
}

export class DamagedIndex extends Error {
  constructor() {
    super('The index of the search is damaged.');
  }
}
