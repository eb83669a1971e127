package org.featuredpark.document;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Lets a parser read a file as often as a damaged one needs and a hostile one would like to exceed: in steps, and in
 * marks that begin an object, of which binary content has few and of which every one costs memory.
 */
final class BoundedSource implements RandomAccessRead {

  private static final long MOST_STEPS_PER_BYTE = 12;
  private static final long STEPS_FOR_ALL = 4_000_000;
  private static final long MARKS_FOR_ALL = 2_000_000;
  private static final long STEPS_PER_MARK = 16;

  private final RandomAccessRead file;
  private final long mostSteps;
  private long steps;
  private long marks;

  BoundedSource(RandomAccessRead file) throws IOException {
    this.file = file;
    mostSteps = STEPS_FOR_ALL + MOST_STEPS_PER_BYTE * file.length();
  }

  @Override
  public int read() throws IOException {
    int read = file.read();
    if (read == '(' || read == '[' || read == '<' || read == '/') {
      marks++;
    }
    step();
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    step();
    return file.read(buffer, offset, length);
  }

  @Override
  public void seek(long position) throws IOException {
    step();
    file.seek(position);
  }

  private void step() {
    if (++steps > mostSteps || marks > MARKS_FOR_ALL + steps / STEPS_PER_MARK) {
      throw new Unfit(BoundedPdf.TOO_COMPLEX);
    }
  }

  @Override
  public long getPosition() throws IOException {
    return file.getPosition();
  }

  @Override
  public long length() throws IOException {
    return file.length();
  }

  @Override
  public boolean isClosed() {
    return file.isClosed();
  }

  @Override
  public boolean isEOF() throws IOException {
    return file.isEOF();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    return file.createView(start, length);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
