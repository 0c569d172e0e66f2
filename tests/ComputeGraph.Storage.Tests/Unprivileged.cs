using System.Runtime.InteropServices;

namespace ComputeGraph.Storage.Tests;

/// <summary>Runs a step as a user without rights. File modes do not bind root, and tests in containers run as root.</summary>
internal static class Unprivileged
{
    private const uint Nobody = 65534;

    public static void Run(Action step)
    {
        if (!OperatingSystem.IsLinux())
            Assert.Ignore("File modes are tested on Linux.");
        Exception? fault = null;
        var thread = new Thread(() =>
        {
            var root = Environment.IsPrivilegedProcess;
            // Binds this thread alone, and takes root's leave to pass over file modes with it: https://man7.org/linux/man-pages/man2/setfsuid.2.html
            if (root)
                _ = setfsuid(Nobody);
            try
            {
                step();
            }
            catch (Exception e)
            {
                fault = e;
            }
            finally
            {
                if (root)
                    _ = setfsuid(0);
            }
        });
        thread.Start();
        thread.Join();
        if (fault is not null)
            throw new AssertionException(fault.Message, fault);
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
#pragma warning disable SYSLIB1054, IDE1006 // One call in one test: no source generation, and the name is C's.
    private static extern int setfsuid(uint user);
#pragma warning restore SYSLIB1054, IDE1006
}
