// read_files FOLDER THREADS: opens, reads and closes every file of a folder, and nothing else; prints how many, and their bytes.
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { stretch = 64, most = 64 };
static char **names;
static int count;
static atomic_int next;
static atomic_long bytes;

static void *read_some(void *unused) {
  static _Thread_local char buffer[1 << 20];
  for (int first; (first = atomic_fetch_add(&next, stretch)) < count;) {
    long sum = 0;
    for (int i = first; i < count && i < first + stretch; i++) {
      int file = open(names[i], O_RDONLY | O_CLOEXEC);
      if (file < 0) exit(1);
      for (ssize_t size; (size = read(file, buffer, sizeof buffer)) > 0;) sum += size;
      close(file);
    }
    atomic_fetch_add(&bytes, sum);
  }
  return unused;
}

int main(int argc, char **argv) {
  if (argc != 3 || chdir(argv[1]) != 0) return 64;
  int threads = atoi(argv[2]) < most ? atoi(argv[2]) : most;
  DIR *folder = opendir(".");
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    if ((count & (count - 1)) == 0) names = realloc(names, sizeof *names * (count ? 2 * (size_t)count : 1));
    if (!names) return 1;
    names[count++] = strdup(entry->d_name);
  }
  pthread_t workers[most];
  for (int i = 0; i < threads; i++) pthread_create(&workers[i], NULL, read_some, NULL);
  for (int i = 0; i < threads; i++) pthread_join(workers[i], NULL);
  printf("%d files, %ld bytes\n", count, atomic_load(&bytes));
}
